import { type Gate, gate } from '@etappe/domain/cases/gate'

/** What can be done on the page of a gate; which dialog is open stands in the address. */
export const gateActs = ['propose', 'confirm', 'return', 'waiver'] as const
export type GateAct = (typeof gateActs)[number]

export interface GateSearch {
  readonly act?: GateAct | undefined
  /** The criterion a waiver is about; the page knows which there are. */
  readonly code?: string | undefined
}

/** Reads the address; what is unknown is left out. */
export function gateSearch(raw: Readonly<Record<string, unknown>>): GateSearch {
  const act = gateActs.find((it) => it === raw['act'])
  const code = typeof raw['code'] === 'string' ? raw['code'] : undefined
  return { ...(act ? { act } : {}), ...(act && code ? { code } : {}) }
}

/** The gate an address names; `null` for one there is not. */
export const gateOfPath = (raw: string): Gate | null => gate.safeParse(raw).data ?? null
