import { NestFactory } from "@nestjs/core";
import { Module } from "./module";

const app = await NestFactory.create(Module);
app.setGlobalPrefix("api");
await app.listen(80);
