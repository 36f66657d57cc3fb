import { examine, type Step } from "./examine";
import { type FileFindings, findingsOf } from "./findings";

/** What the worker answers: how far it is, and once what it has found. */
export type OpenAnswer = { readonly step: Step } | { readonly findings: FileFindings };

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const answer = (message: OpenAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  const findings = findingsOf(examine(data, (step) => answer({ step })));
  answer({ findings }, findings.status === "read" ? [findings.placed.placements.buffer] : []);
};
