import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { createContext, use } from 'react'
import type { PartForm } from './use-part-form.ts'

interface OpenPart {
  readonly form: PartForm
  readonly version: ProgrammeVersion
}

export const PartContext = createContext<OpenPart | null>(null)

/** The part of the draft that is being edited. */
export function usePart(): OpenPart {
  const part = use(PartContext)
  if (!part) throw new Error('usePart outside the form of a part')
  return part
}
