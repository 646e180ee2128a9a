import { z } from 'zod'
import { documentType, documentTypes } from '../documents/document.ts'
import { day, instant } from '../kernel/day.ts'
import { applicationFileId, applicationId, userId } from '../kernel/id.ts'
import { requiredLine } from '../kernel/text.ts'

/** What may come with an application. Presentations go into the file of a case only: the form asks for text, tables and pictures. */
export const applicationFileTypes: readonly string[] = documentTypes.filter((it) => !it.includes('presentationml'))

/** Bytes of one file. */
export const largestApplicationFile = 10 * 1024 * 1024
/** Bytes of all files of one application. */
export const largestApplication = 50 * 1024 * 1024
export const mostApplicationFiles = 30

/** A file the applicant attached; content is kept under its SHA-256, never under its name. */
export const fileHead = z.object({
  id: applicationFileId,
  name: requiredLine(200),
  type: documentType,
  /** Bytes. */
  size: z.int(),
})
export type FileHead = z.infer<typeof fileHead>

export const storedFile = fileHead.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type StoredFile = z.infer<typeof storedFile>

export const applicationFileRecord = storedFile.extend({
  applicationId,
  /** The item of a question back it answers. */
  askBackItemId: z.uuid().nullable(),
  addedAt: instant,
  /** `null` for the applicant. */
  addedBy: userId.nullable(),
  /** Taken out again; the content stays for the history. */
  removedOn: day.nullable(),
  version: z.int(),
})
export type ApplicationFile = z.infer<typeof applicationFileRecord>
