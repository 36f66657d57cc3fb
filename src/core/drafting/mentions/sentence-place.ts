export interface SentencePlace {
  readonly paragraph: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
