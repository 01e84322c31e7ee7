import { Controller, Get, Post } from "@nestjs/common";

@Controller("shelves")
export class Module {
  @Get(":id")
  find(): string {
    return "";
  }

  @Post()
  create(): void {}
}
