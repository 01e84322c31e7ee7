/** A system of others that a well-known package speaks to. */
export interface Service {
  readonly id: string;
  readonly kind: "store" | "queue" | "external";
  readonly title: string;
  readonly description: string;
  /** Empty where it is the title. */
  readonly technology: string;
  /** What the code does with it, as far as the package alone tells. */
  readonly verb: string;
  /** How the two speak. */
  readonly protocol: string;
  /** Names of packages; a `*` at the end stands for the rest of a name. */
  readonly packages: readonly string[];
}

function store(
  id: string,
  title: string,
  protocol: string,
  packages: string,
  more: Partial<Service> = {},
): Service {
  const own = {
    id,
    kind: "store",
    title,
    description: "Keeps data.",
    technology: "",
    verb: "reads and writes",
  } as const;
  return { ...own, protocol, packages: packages.split(" "), ...more };
}
function queue(
  id: string,
  title: string,
  protocol: string,
  packages: string,
  more: Partial<Service> = {},
): Service {
  const own = { id, kind: "queue", title, description: "Passes messages on.", technology: "" } as const;
  return { ...own, verb: "exchanges messages through", protocol, packages: packages.split(" "), ...more };
}
function external(
  id: string,
  title: string,
  description: string,
  packages: string,
  more: Partial<Service> = {},
): Service {
  const own = {
    id,
    kind: "external",
    title,
    description,
    technology: "",
    verb: "calls",
    protocol: "HTTPS",
  } as const;
  return { ...own, packages: packages.split(" "), ...more };
}

const cache = { description: "Keeps data in memory.", verb: "uses" };
const search = { description: "Finds documents.", verb: "searches and indexes" };
const files = { description: "Keeps files.", verb: "stores files in" };

/** Well-known packages by what they speak to. */
export const services: readonly Service[] = [
  store(
    "postgres",
    "PostgreSQL",
    "SQL",
    "pg pg-pool pg-promise pg-native postgres slonik @neondatabase/serverless @vercel/postgres",
  ),
  store("mysql", "MySQL", "SQL", "mysql mysql2 mariadb @planetscale/database"),
  store(
    "sqlite",
    "SQLite",
    "SQL",
    "sqlite3 better-sqlite3 sqlite sql.js libsql @libsql/client node:sqlite bun:sqlite",
  ),
  store("mssql", "SQL Server", "SQL", "mssql tedious msnodesqlv8"),
  store("oracle", "Oracle Database", "SQL", "oracledb"),
  store("mongodb", "MongoDB", "MongoDB protocol", "mongodb mongoose @nestjs/mongoose monk mongoist"),
  store("cassandra", "Cassandra", "CQL", "cassandra-driver"),
  store("clickhouse", "ClickHouse", "SQL", "@clickhouse/client clickhouse"),
  store("neo4j", "Neo4j", "Bolt", "neo4j-driver"),
  store("couchdb", "CouchDB", "HTTP", "nano pouchdb"),
  store("influxdb", "InfluxDB", "HTTP", "influx @influxdata/influxdb-client"),
  store("duckdb", "DuckDB", "SQL", "duckdb @duckdb/node-api"),
  store("bigquery", "BigQuery", "SQL", "@google-cloud/bigquery"),
  store("snowflake", "Snowflake", "SQL", "snowflake-sdk"),
  store(
    "redis",
    "Redis",
    "RESP",
    "redis ioredis @redis/client connect-redis cache-manager-redis-store @upstash/redis",
    cache,
  ),
  store("memcached", "Memcached", "Memcached protocol", "memcached memjs", cache),
  store(
    "elasticsearch",
    "Elasticsearch",
    "HTTP, JSON",
    "@elastic/elasticsearch elasticsearch @nestjs/elasticsearch",
    search,
  ),
  store("opensearch", "OpenSearch", "HTTP, JSON", "@opensearch-project/opensearch", search),
  store("meilisearch", "Meilisearch", "HTTP, JSON", "meilisearch", search),
  store("algolia", "Algolia", "HTTPS", "algoliasearch", { ...search, kind: "external" }),
  store("pinecone", "Pinecone", "HTTPS", "@pinecone-database/pinecone", { kind: "external" }),
  store("dynamodb", "DynamoDB", "HTTPS", "@aws-sdk/client-dynamodb @aws-sdk/lib-dynamodb dynamoose", {
    technology: "Amazon DynamoDB",
  }),
  store(
    "s3",
    "S3",
    "HTTPS",
    "@aws-sdk/client-s3 @aws-sdk/lib-storage @aws-sdk/s3-request-presigner multer-s3",
    { ...files, technology: "Amazon S3" },
  ),
  store("cloud-storage", "Cloud Storage", "HTTPS", "@google-cloud/storage", {
    ...files,
    technology: "Google Cloud Storage",
  }),
  store("firestore", "Firestore", "gRPC", "@google-cloud/firestore"),
  store("azure-blob", "Blob Storage", "HTTPS", "@azure/storage-blob", {
    ...files,
    technology: "Azure Blob Storage",
  }),
  store("minio", "MinIO", "HTTPS", "minio", files),
  queue("kafka", "Kafka", "Kafka protocol", "kafkajs node-rdkafka kafka-node @confluentinc/kafka-javascript"),
  queue(
    "rabbitmq",
    "RabbitMQ",
    "AMQP",
    "amqplib amqp-connection-manager rascal @golevelup/nestjs-rabbitmq amqp",
  ),
  queue("nats", "NATS", "NATS protocol", "nats @nats-io/transport-node @nats-io/nats-core"),
  queue("mqtt", "MQTT broker", "MQTT", "mqtt async-mqtt"),
  queue("jobs", "Job queue", "RESP", "bullmq bull @nestjs/bull @nestjs/bullmq bee-queue", {
    description: "Keeps jobs until they are done.",
    technology: "BullMQ on Redis",
    verb: "queues and runs jobs through",
  }),
  queue("sqs", "SQS", "HTTPS", "@aws-sdk/client-sqs sqs-consumer", { technology: "Amazon SQS" }),
  queue("sns", "SNS", "HTTPS", "@aws-sdk/client-sns", { technology: "Amazon SNS", verb: "publishes to" }),
  queue("eventbridge", "EventBridge", "HTTPS", "@aws-sdk/client-eventbridge", {
    technology: "Amazon EventBridge",
    verb: "publishes to",
  }),
  queue("kinesis", "Kinesis", "HTTPS", "@aws-sdk/client-kinesis @aws-sdk/client-firehose", {
    technology: "Amazon Kinesis",
  }),
  queue("pubsub", "Pub/Sub", "gRPC", "@google-cloud/pubsub", { technology: "Google Cloud Pub/Sub" }),
  queue("service-bus", "Service Bus", "AMQP", "@azure/service-bus", { technology: "Azure Service Bus" }),
  queue("event-hubs", "Event Hubs", "AMQP", "@azure/event-hubs", { technology: "Azure Event Hubs" }),
  external("stripe", "Stripe", "Takes payments.", "stripe @stripe/stripe-js @stripe/react-stripe-js"),
  external(
    "paypal",
    "PayPal",
    "Takes payments.",
    "@paypal/checkout-server-sdk @paypal/paypal-server-sdk @paypal/paypal-js @paypal/react-paypal-js",
  ),
  external("braintree", "Braintree", "Takes payments.", "braintree"),
  external("mail", "Mail server", "Delivers e-mail.", "nodemailer @nestjs-modules/mailer emailjs", {
    technology: "SMTP",
    verb: "sends mail through",
    protocol: "SMTP",
  }),
  external("sendgrid", "SendGrid", "Delivers e-mail.", "@sendgrid/mail @sendgrid/client", {
    verb: "sends mail through",
  }),
  external("mailgun", "Mailgun", "Delivers e-mail.", "mailgun.js mailgun-js", { verb: "sends mail through" }),
  external("postmark", "Postmark", "Delivers e-mail.", "postmark", { verb: "sends mail through" }),
  external("resend", "Resend", "Delivers e-mail.", "resend", { verb: "sends mail through" }),
  external("ses", "SES", "Delivers e-mail.", "@aws-sdk/client-ses @aws-sdk/client-sesv2", {
    technology: "Amazon SES",
    verb: "sends mail through",
  }),
  external("twilio", "Twilio", "Sends messages and makes calls.", "twilio"),
  external("slack", "Slack", "Where people talk.", "@slack/web-api @slack/bolt @slack/webhook"),
  external("discord", "Discord", "Where people talk.", "discord.js"),
  external("telegram", "Telegram", "Where people talk.", "telegraf node-telegram-bot-api grammy"),
  external(
    "github",
    "GitHub",
    "Hosts repositories.",
    "octokit @octokit/rest @octokit/core @octokit/graphql @octokit/app @actions/github",
  ),
  external("gitlab", "GitLab", "Hosts repositories.", "@gitbeaker/rest @gitbeaker/node"),
  external(
    "openai",
    "OpenAI",
    "Runs language models.",
    "openai @azure/openai @langchain/openai @ai-sdk/openai",
  ),
  external(
    "anthropic",
    "Anthropic",
    "Runs language models.",
    "@anthropic-ai/sdk @langchain/anthropic @ai-sdk/anthropic",
  ),
  external(
    "gemini",
    "Google Gemini",
    "Runs language models.",
    "@google/generative-ai @google/genai @google-cloud/vertexai @ai-sdk/google",
  ),
  external("bedrock", "Bedrock", "Runs language models.", "@aws-sdk/client-bedrock-runtime", {
    technology: "Amazon Bedrock",
  }),
  external("firebase", "Firebase", "Accounts, data and messages for apps.", "firebase firebase-admin"),
  external("supabase", "Supabase", "Accounts and data for apps.", "@supabase/supabase-js @supabase/ssr"),
  external(
    "auth0",
    "Auth0",
    "Signs people in.",
    "auth0 @auth0/auth0-react @auth0/nextjs-auth0 express-openid-connect @auth0/auth0-spa-js",
    { verb: "signs people in with" },
  ),
  external(
    "clerk",
    "Clerk",
    "Signs people in.",
    "@clerk/nextjs @clerk/clerk-sdk-node @clerk/backend @clerk/clerk-react",
    { verb: "signs people in with" },
  ),
  external(
    "cognito",
    "Cognito",
    "Signs people in.",
    "@aws-sdk/client-cognito-identity-provider amazon-cognito-identity-js",
    { technology: "Amazon Cognito", verb: "signs people in with" },
  ),
  external("ldap", "LDAP directory", "Knows people and groups.", "ldapjs ldapts", {
    verb: "looks people up in",
    protocol: "LDAP",
  }),
  external(
    "sentry",
    "Sentry",
    "Collects errors.",
    "@sentry/node @sentry/browser @sentry/react @sentry/nextjs @sentry/vue @sentry/nestjs",
    { verb: "reports errors to" },
  ),
  external("datadog", "Datadog", "Collects metrics and traces.", "dd-trace @datadog/browser-rum hot-shots", {
    verb: "reports to",
  }),
  external("newrelic", "New Relic", "Collects metrics and traces.", "newrelic", { verb: "reports to" }),
  external(
    "segment",
    "Segment",
    "Collects events.",
    "@segment/analytics-node analytics-node @segment/analytics-next",
    { verb: "reports to" },
  ),
  external("posthog", "PostHog", "Collects events.", "posthog-node posthog-js", { verb: "reports to" }),
  external("cloudinary", "Cloudinary", "Keeps and changes images.", "cloudinary", {
    verb: "stores images in",
  }),
  external("contentful", "Contentful", "Keeps content.", "contentful contentful-management", {
    verb: "reads content from",
  }),
  external("sanity", "Sanity", "Keeps content.", "@sanity/client next-sanity", {
    verb: "reads content from",
  }),
  external("shopify", "Shopify", "A shop of others.", "@shopify/shopify-api @shopify/shopify-app-express"),
  external("salesforce", "Salesforce", "Customer relations.", "jsforce"),
  external("hubspot", "HubSpot", "Customer relations.", "@hubspot/api-client"),
  external("google-apis", "Google APIs", "Services of Google.", "googleapis google-auth-library"),
  external("secrets", "Secrets Manager", "Keeps secrets.", "@aws-sdk/client-secrets-manager", {
    technology: "AWS Secrets Manager",
    verb: "reads secrets from",
  }),
  external("lambda", "Lambda functions", "Functions that run elsewhere.", "@aws-sdk/client-lambda", {
    technology: "AWS Lambda",
  }),
  external("kubernetes", "Kubernetes", "Runs containers.", "@kubernetes/client-node"),
  external("docker", "Docker", "Runs containers.", "dockerode", { protocol: "HTTP" }),
  external("vault", "Vault", "Keeps secrets.", "node-vault", { verb: "reads secrets from" }),
  external("temporal", "Temporal", "Runs workflows.", "@temporalio/client @temporalio/worker", {
    protocol: "gRPC",
  }),
  external("aws", "AWS", "Services of Amazon.", "aws-sdk @aws-sdk/client-*", {
    technology: "Amazon Web Services",
  }),
  external("google-cloud", "Google Cloud", "Services of Google.", "@google-cloud/*"),
  external("azure", "Azure", "Services of Microsoft.", "@azure/*"),
];

/** A database whose maker a mapper hides: which it is a driver among the dependencies tells. */
export const anyDatabase: Service = {
  id: "database",
  kind: "store",
  title: "Database",
  description: "Keeps data.",
  technology: "",
  verb: "reads and writes",
  protocol: "SQL",
  packages: [],
};

/** Packages that speak to a database through a driver that is not imported. */
const mappers: ReadonlySet<string> = new Set(
  "typeorm @nestjs/typeorm sequelize sequelize-typescript @nestjs/sequelize knex objection kysely drizzle-orm @prisma/client @mikro-orm/core @mikro-orm/nestjs bookshelf".split(
    " ",
  ),
);

/** Packages by name that only help with what another one does. */
const harmless: ReadonlySet<string> = new Set(
  "@azure/core-http @azure/core-rest-pipeline @azure/core-auth @azure/core-util @azure/logger @azure/abort-controller @azure/identity".split(
    " ",
  ),
);

let byName: Map<string, Service> | undefined;
let byPrefix: (readonly [string, Service])[] = [];

/** What a package speaks to; nothing where it is no package that everybody knows. */
export function serviceOf(packageName: string): Service | undefined {
  if (byName === undefined) {
    const rows = services.flatMap((service) => service.packages.map((name) => [name, service] as const));
    byName = new Map(rows);
    byPrefix = rows.flatMap(([name, service]) =>
      name.endsWith("*") ? [[name.slice(0, -1), service] as const] : [],
    );
  }
  if (harmless.has(packageName)) return undefined;
  return byName.get(packageName) ?? byPrefix.find(([prefix]) => packageName.startsWith(prefix))?.[1];
}

/** What a mapper of objects to a database speaks to, by the drivers that the package around it depends on. */
export function databasesOf(packageName: string, dependencies: readonly string[]): readonly Service[] {
  if (!mappers.has(packageName)) return [];
  const known = new Set(dependencies.flatMap((name) => serviceOf(name) ?? []));
  const stores = [...known].filter(
    ({ kind, protocol }) => kind === "store" && protocol === anyDatabase.protocol,
  );
  return stores.length > 0 ? stores : [anyDatabase];
}

/** Frameworks that say what a package is, the one that says most first. */
const frameworks: readonly (readonly [string, string])[] = [
  ["next", "Next.js"],
  ["nuxt", "Nuxt"],
  ["@remix-run/react", "Remix"],
  ["astro", "Astro"],
  ["@sveltejs/kit", "SvelteKit"],
  ["gatsby", "Gatsby"],
  ["expo", "Expo"],
  ["react-native", "React Native"],
  ["electron", "Electron"],
  ["@angular/core", "Angular"],
  ["@nestjs/core", "NestJS"],
  ["fastify", "Fastify"],
  ["express", "Express"],
  ["koa", "Koa"],
  ["hono", "Hono"],
  ["@hapi/hapi", "hapi"],
  ["@apollo/server", "Apollo Server"],
  ["vue", "Vue"],
  ["svelte", "Svelte"],
  ["solid-js", "Solid"],
  ["preact", "Preact"],
  ["react", "React"],
];

/** The framework that a package is built on. */
export function frameworkOf(dependencies: readonly string[]): string | undefined {
  const names = new Set(dependencies);
  return frameworks.find(([name]) => names.has(name))?.[1];
}
