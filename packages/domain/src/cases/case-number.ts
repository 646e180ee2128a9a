import { z } from 'zod'
import type { OfficeCode } from '../offices/office.ts'
import type { CaseKind } from './kind.ts'

/** `KI-N-017`, `KI-M-002`: office, kind, running number. Never reused. */
export const caseNumber = z
  .string()
  .regex(/^[A-Z]{2}-[NM]-\d{3,6}$/, { error: 'invalid' })
  .brand<'CaseNumber'>()
export type CaseNumber = z.infer<typeof caseNumber>

const letter: Record<CaseKind, string> = { network: 'N', modelMunicipality: 'M' }

export function formatCaseNumber(office: OfficeCode, kind: CaseKind, running: number): CaseNumber {
  return `${office}-${letter[kind]}-${String(running).padStart(3, '0')}` as CaseNumber
}
