export interface Told {
  rule: string;
  outcome: string;
  reason: string;
  message: string;
}

/** What findings tell, without where they stand, in an order that is the same for all who tell them. */
export const told = (findings: readonly Told[]) =>
  findings.map(({ rule, outcome, reason, message }) => `${rule} ${outcome} ${reason}: ${message}`).sort();
