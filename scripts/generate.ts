// Writes what is made from the sources: the catalogue of bundled articles and the JSON Schema.
import { writeFileSync } from "node:fs";
import { catalogueText } from "./catalogue";
import { schemaText } from "./schema";

writeFileSync("public/articles/catalogue.json", catalogueText("public/articles"));
writeFileSync("public/schema/annotated-article-1.json", schemaText());
