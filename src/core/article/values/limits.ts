// Every limit on what is read, in one place. Each is far beyond any article, and is there so that
// no file can take a reader's device with it. A file that is over one is told which, and by how much.

/** The most bytes a file may have: 50 MB, about nine million words of text. */
export const largestFile = 50_000_000;

/** The most lists and objects that may be open at once. The format itself needs seven. */
export const deepestNesting = 64;

/** The most annotations an article may have. */
export const mostAnnotations = 100_000;

/** The most speakers, topics and countries an article may declare, all together. */
export const mostEntities = 10_000;

/** The most paragraphs an article may have, in all of its sections. */
export const mostParagraphs = 100_000;

/** The most marks that the paragraphs of an article may have, all together. */
export const mostMarks = 200_000;

/** The most marks of one paragraph that are read. */
export const mostMarksInParagraph = 1000;

/** The most characters an id may have. */
export const longestId = 200;

/** The most characters an address may have. */
export const longestAddress = 2048;

// Texts outside of paragraphs, in code points. What is longer is cut: a browser takes seconds to lay
// out a word of 50,000 letters, at each visit of every page that lists it.

/** The most of a name: of a speaker, topic, country, source or author. */
export const longestName = 300;

/** The most of a headline or a section's heading. */
export const longestHeading = 1000;

/** The most of a text beside the article: summary, rights, caption, role, note and the like. */
export const longestText = 10_000;
