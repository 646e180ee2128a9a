import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { versionNumber } from '@etappe/domain/programme/version-number'
import { officeCode } from '@etappe/domain/offices/office'
import { z } from 'zod'

const kind = z.enum(caseKinds).optional().catch(undefined)

/** Whose gates are shown. */
export const versionSearch = z.object({ kind, dialog: z.literal('publish').optional().catch(undefined) })
export type VersionSearch = z.infer<typeof versionSearch>

/** The parts of the form, in the order of the page. */
export const editParts = ['about', 'phases', 'gates', 'contact', 'entitlements', 'light', 'targets'] as const
export type EditPart = (typeof editParts)[number]

export const editSearch = z.object({ kind, part: z.enum(editParts).optional().catch(undefined) })
export type EditSearch = z.infer<typeof editSearch>

export const compareSearch = z.object({ with: versionNumber.optional().catch(undefined) })

export const moveSearch = z.object({ kind, offices: z.array(officeCode).optional().catch(undefined) })
export type MoveSearch = z.infer<typeof moveSearch>

export const shownKind = (it: { readonly kind?: CaseKind | undefined }): CaseKind => it.kind ?? 'network'
