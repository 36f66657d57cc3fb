// Writes what is made from the sources: the catalogue of bundled articles, what they have in common,
// their search, the JSON Schema and the README's tables of fields.
import { readFileSync, writeFileSync } from "node:fs";
import { catalogueText } from "./catalogue";
import { entitiesText } from "./entities";
import { withFieldTables } from "./field-table";
import { schemaText } from "./schema";
import { searchIndexText } from "./search-index";

const articles = "public/articles";

writeFileSync(`${articles}/catalogue.json`, catalogueText(articles));
writeFileSync("public/library/entities.json", entitiesText(articles));
writeFileSync("public/library/search.json", searchIndexText(articles));
writeFileSync("public/schema/annotated-article-1.json", schemaText());
writeFileSync("README.md", withFieldTables(readFileSync("README.md", "utf8")));
