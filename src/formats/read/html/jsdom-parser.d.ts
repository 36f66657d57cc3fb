declare module "@mozilla/readability/JSDOMParser.js" {
  /** The light document that Readability brings along, for where there is no other. */
  export default class JSDOMParser {
    /** Reads well-formed markup. */
    parse(markup: string, address?: string): Document;
  }
}
