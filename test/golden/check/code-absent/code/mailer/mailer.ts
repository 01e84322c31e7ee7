export const mailer = 1;
