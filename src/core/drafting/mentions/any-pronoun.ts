/** Pronouns that stand for people and things, in any case; a noun phrase ends before one. */
export const anyPronoun =
  /^(?:he|she|it|they|we|i|you|who|that|which|him|them|me|us|himself|herself|themselves)$/;
