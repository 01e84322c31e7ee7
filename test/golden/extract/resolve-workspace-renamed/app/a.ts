import "heart";
import "heart/x";
import "beside";
import "linked";
import "published";
import "foreign";
import "@m/core";
