import { Module } from "@nestjs/common";
import { VisitsModule } from "./modules/visits/visits.module";
import { PatientsModule } from "./modules/patients/patients.module";
import { AuthModule } from "./auth/auth.module";
@Module({ imports: [VisitsModule, PatientsModule, AuthModule] })
export class AppModule {}
