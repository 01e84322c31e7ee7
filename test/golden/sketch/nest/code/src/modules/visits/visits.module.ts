import { Module } from "@nestjs/common";
import { BullModule } from "@nestjs/bullmq";
import { PatientsModule } from "../patients/patients.module";
import { AuthModule } from "../../auth/auth.module";
@Module({ imports: [PatientsModule, AuthModule, BullModule] })
export class VisitsModule {}
