/** The class that everything drawn of one annotation has. A number only: no document text reaches a selector. */
export function annotationClass(key: number): string {
  return `a${key}`;
}
