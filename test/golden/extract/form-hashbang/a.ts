#!/usr/bin/env node
import b from "./b";
