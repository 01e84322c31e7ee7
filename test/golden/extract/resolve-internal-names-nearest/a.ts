import "#x";
