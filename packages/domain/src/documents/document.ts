import { z } from 'zod'
import { instant } from '../kernel/day.ts'
import { caseId, documentId, userId } from '../kernel/id.ts'
import { requiredLine } from '../kernel/text.ts'

/** What can be put into a case file. The type is found by looking into the file, never taken from its name. */
export const documentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
] as const
export const documentType = z.enum(documentTypes)
export type DocumentType = z.infer<typeof documentType>

/** Bytes. */
export const largestDocument = 25 * 1024 * 1024

export const documentFields = z.object({ name: requiredLine(200) })
export type DocumentFields = z.infer<typeof documentFields>

/** A file of a case. Its content is kept under its SHA-256, never under its name. */
export const documentRecord = documentFields.extend({
  id: documentId,
  caseId,
  type: documentType,
  /** Bytes. */
  size: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedBy: userId,
  addedAt: instant,
  version: z.int(),
})
export type CaseDocument = z.infer<typeof documentRecord>
