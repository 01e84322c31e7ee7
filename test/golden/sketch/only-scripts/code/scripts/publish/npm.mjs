import "../lib/run.mjs";
import { Octokit } from "@octokit/rest";
