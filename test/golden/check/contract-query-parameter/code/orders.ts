import { Body, Controller, Get, Param, ParseIntPipe, Post, Query } from "@nestjs/common";

@Controller("orders")
export class OrderController {
  @Get()
  all(@Query("page", ParseIntPipe) page: number, @Query("state") state: string) {
    return { page, state };
  }

  @Get(":id")
  one(@Param("id") id: string, @Query() wanted: { lines: boolean }) {
    return { id, wanted };
  }

  @Post()
  place(@Body() order: unknown) {
    return order;
  }
}
