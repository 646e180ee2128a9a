import { type CaseDocument, documentRecord } from '@etappe/domain/documents/document'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { errorCodes, type ErrorCode } from '@etappe/domain/kernel/errors'
import { z } from 'zod'

/** The server refused the file; the code has words. */
export class UploadRefused extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode) {
    super(code)
    this.code = code
  }
}

interface Upload {
  readonly number: CaseNumber
  readonly id: string
  /** The same for every attempt with the same file, so that it is added once. */
  readonly commandId: string
  readonly file: File
}

const refusal = z.object({ code: z.enum(errorCodes) })

/** Puts a file into the case file. Throws `UploadRefused`, or whatever the network does. */
export async function uploadDocument({ number, id, commandId, file }: Upload): Promise<CaseDocument> {
  const body = new FormData()
  body.append('file', file)
  const query = new URLSearchParams({ commandId, id }).toString()
  const answer = await fetch(`/api/files/cases/${number}/documents?${query}`, { method: 'POST', body })
  if (answer.ok) return documentRecord.parse(await answer.json())
  const read = refusal.safeParse(await answer.json().catch(() => null))
  if (!read.success) throw new Error(`status ${answer.status}`)
  throw new UploadRefused(read.data.code)
}
