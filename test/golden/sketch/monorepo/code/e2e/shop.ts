import "../apps/web/app/page";
