import "../2fa/c";
