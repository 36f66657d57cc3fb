import type { Content } from "../../format";

/** What an article says of having been made from annotations of a page. */
export function convertedFrom({ fileName }: Content) {
  return {
    convertedFrom: [
      { name: (fileName || "Web Annotation").slice(0, 300), format: "Web Annotation" },
    ],
  };
}
