import{x}from"./b";import*as b from"./b";import"./b";
