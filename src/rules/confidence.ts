import type { Confidence, Finding } from './types.ts';

/** From the surest down. */
export const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** Findings that are at least as sure as asked for, in their order. */
export function atLeast(findings: readonly Finding[], least: Confidence): readonly Finding[] {
  const limit = CONFIDENCES.indexOf(least);
  return findings.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) <= limit);
}
