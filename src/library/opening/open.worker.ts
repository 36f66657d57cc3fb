import { examine, type Step } from "./examine";
import { type Findings, findingsOf } from "./findings";

/** What the worker answers: how far it is, and once what it has found. */
export type Answer = { readonly step: Step } | { readonly findings: Findings };

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const answer = (message: Answer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  const findings = findingsOf(examine(data, (step) => answer({ step })));
  answer({ findings }, findings.status === "read" ? [findings.placed.placements.buffer] : []);
};
