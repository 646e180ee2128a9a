import { AppError } from '@etappe/domain/kernel/errors'
import { readAuszugGv } from './auszug-gv.ts'
import { looksLikeGv100ad, readGv100ad } from './gv100ad.ts'
import { assembleRegister, type RegisterFile } from './register-records.ts'

const archiveBeginning = 'PK\u0003\u0004'

/** UTF-8, or ISO-8859-1 as until 2019. A UTF-8 file that is cut within a character is still UTF-8, hence `stream`. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('iso-8859-1').decode(bytes)
  }
}

/**
 * Reads a register file of either official format, told apart by content. Refuses with `register-empty`,
 * `register-format` or `register-truncated`; single bad lines are listed, not thrown.
 */
export async function readRegisterFile(bytes: Uint8Array): Promise<RegisterFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('latin1', 0, archiveBeginning.length) === archiveBeginning) return assembleRegister(await readAuszugGv(buffer))
  const text = decode(bytes)
  if (text.trim() === '') throw new AppError('register-empty')
  if (!looksLikeGv100ad(text)) throw new AppError('register-format')
  return assembleRegister(readGv100ad(text))
}
