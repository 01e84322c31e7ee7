import "heart";
