const nodemailer = require("nodemailer");
exports.send = () => nodemailer;
