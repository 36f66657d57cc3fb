import { examine, type Step } from "./examine";
import { type FilePiece, piecesOf } from "./file-pieces";
import { type FileFindings, findingsOf } from "./findings";

/** What the worker answers: how far it is, what the file says, piece by piece, and once what it has found. */
export type OpenAnswer =
  | { readonly step: Step }
  | { readonly piece: FilePiece }
  | { readonly findings: FileFindings };

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const answer = (message: OpenAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  // Each is read on the page in a task of its own, while the worker places.
  const handOver = (file: object) => {
    for (const piece of piecesOf(file)) answer({ piece });
  };
  const findings = findingsOf(examine(data, (step) => answer({ step }), handOver));
  answer({ findings }, findings.status === "read" ? [findings.placed.placements.buffer] : []);
};
