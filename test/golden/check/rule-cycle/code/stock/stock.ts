import { warn } from "../mail/mail.ts";

export const reserve = warn;
