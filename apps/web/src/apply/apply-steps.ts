import { type ApplicationSection, applicationSections } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { ApplyField, ApplyValues } from './apply-values.ts'

/** A page of the form; the last shows everything once more and sends it. */
export type ApplyStep = ApplicationSection | 'check'

const sections: Readonly<Record<CaseKind, readonly ApplicationSection[]>> = {
  network: ['place', 'institution', 'contact', 'concern', 'situation', 'members', 'rest'],
  modelMunicipality: ['place', 'institution', 'contact', 'concern', 'situation', 'members', 'coordination', 'rest'],
}

/** The sections a kind has something to say in. */
export const sectionsOf = (kind: CaseKind): readonly ApplicationSection[] => sections[kind]

export const stepsOf = (kind: CaseKind): readonly ApplyStep[] => [...sections[kind], 'check']

/** The section in which a field stands. */
export const sectionOf = (field: string): ApplicationSection => {
  const found = (Object.keys(applicationSections) as ApplicationSection[]).find((it) =>
    (applicationSections[it] as readonly string[]).includes(field),
  )
  return found ?? 'rest'
}

const isFilled = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isFilled)
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== false
}

/** Somebody wrote something into it. */
export const isBegun = (section: ApplicationSection, values: ApplyValues): boolean =>
  applicationSections[section].some((field: ApplyField) => isFilled(values[field]))
