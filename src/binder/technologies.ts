/** Names of databases, languages, frameworks and platforms, lower case: nobody describes a thing with one alone. */
const known = new Set(
  `postgresql postgres mysql mariadb sqlite oracle mssql mongodb redis valkey memcached cassandra scylladb dynamodb
   couchdb couchbase neo4j elasticsearch opensearch clickhouse snowflake bigquery redshift influxdb timescaledb
   cockroachdb duckdb db2 firestore cosmosdb hbase etcd s3 minio kafka rabbitmq activemq nats pulsar sqs sns kinesis
   eventhub mqtt amqp typescript javascript java kotlin scala groovy python ruby php perl go golang rust c++ c# f# swift
   dart elixir erlang haskell clojure lua node node.js nodejs deno bun react angular vue svelte next.js nuxt express
   fastify nestjs spring django flask fastapi rails laravel symfony .net asp.net nginx apache tomcat envoy docker
   kubernetes terraform graphql grpc rest soap http https websocket sql nosql html css`.split(/\s+/),
);
const phrases = new Set([
  "spring boot",
  "sql server",
  "microsoft sql server",
  "ruby on rails",
  "google cloud storage",
  "amazon s3",
  "amazon sqs",
  "aws lambda",
  "apache kafka",
  "apache cassandra",
  "react native",
  "asp.net core",
  "azure sql",
]);

/** Whether a text is the name of a well-known technology, with or without a version. */
export function looksLikeTechnology(text: string): boolean {
  if (text.length > 40) return false;
  const name = text
    .toLowerCase()
    .replace(/\s+v?\d[\w.]*$/, "")
    .trim();
  return known.has(name) || phrases.has(name);
}
