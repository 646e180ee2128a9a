import type { StoredFile } from '@etappe/domain/applications/application-file'
import { documentName } from '@etappe/domain/documents/document-name'
import type { Instant } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { type ApplicationFileId, applicationFileId } from '@etappe/domain/kernel/id'
import { applicationFileTypes, largestApplication, mostApplicationFiles } from '@etappe/domain/applications/application-file'
import type { FastifyRequest } from 'fastify'
import { sniffType } from '../documents/sniff-type.ts'
import { receiveFile } from '../http/received-file.ts'
import type { Services } from '../kernel/context.ts'
import { dropFiles } from './draft.repo.ts'
import { refuseBomb } from './unpacked.ts'

/** The id the page gave the file. Throws `invalid`. */
function fileIdOf(request: FastifyRequest): ApplicationFileId {
  const id = applicationFileId.safeParse((request.query as Record<string, unknown>)['id'])
  if (!id.success) throw invalidField('id', 'invalid')
  return id.data
}

interface Upload {
  readonly bytes: Buffer
  readonly file: Omit<StoredFile, 'sha256'>
}

const nothing = { name: '', bytes: Buffer.alloc(0) }

/** The one file of a request: what it is by its content, and a name without paths and tricks. */
async function readUpload(request: FastifyRequest, id: ApplicationFileId): Promise<Upload> {
  const { name, bytes } = (await receiveFile(request)) ?? nothing
  if (bytes.length === 0) throw new AppError('file-empty')
  const type = await sniffType(bytes)
  if (type === null || !applicationFileTypes.includes(type)) throw new AppError('file-type')
  if (type.includes('openxmlformats')) await refuseBomb(bytes)
  return { bytes, file: { id, name: documentName(name, type, 'Datei'), type, size: bytes.length } }
}

/** Throws when there is no room for a file beside those there are already. */
export function refuseTooMany(files: readonly Pick<StoredFile, 'size'>[], size: number): void {
  if (files.length >= mostApplicationFiles) throw invalidField('file', 'too-many')
  if (files.reduce((sum, it) => sum + it.size, size) > largestApplication) throw new AppError('too-large')
}

/**
 * Reads the file of a request, keeps its content, and has it noted. Where noting fails, the content is let go of again.
 */
export async function takeUpload<Noted>(
  services: Services,
  request: FastifyRequest,
  note: (file: StoredFile) => Promise<Noted>,
): Promise<Noted> {
  const { file, bytes } = await readUpload(request, fileIdOf(request))
  const sha256 = await services.files.put(bytes)
  try {
    return await note({ ...file, sha256 })
  } catch (error) {
    const droppedAt = services.clock.now().toISOString() as Instant
    await services.database.transact((tx) => dropFiles(tx, [{ sha256 }], droppedAt))
    throw error
  }
}
