import "../c#/g";
