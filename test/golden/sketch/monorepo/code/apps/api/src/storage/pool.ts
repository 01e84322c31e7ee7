import { Pool } from "pg";
// import { Kafka } from "kafkajs";
export const pool = new Pool();
