import { AppError } from '@etappe/domain/kernel/errors'
import { commandId } from '@etappe/domain/kernel/id'
import { carryOut } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { findUser } from '../users/user.repo.ts'
import { closeLink, findPersonOfLink, replacePassword } from './password.repo.ts'

interface Choice {
  readonly token: string
  readonly password: string
}

/** Sets the password a link was made for. A link works once. */
export async function setPassword(services: Services, { token, password }: Choice): Promise<{ email: string }> {
  const link = services.links.idOf(token)
  if (link === null) throw new AppError('link-invalid')
  const { password: hashing } = await services.auth.$context
  const hash = await hashing.hash(password)
  const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'session.setPassword', rawInput: link }
  return carryOut(services, request, async ({ tx, write }) => {
    const person = await findPersonOfLink(tx, link, services.clock.now())
    const user = person && (await findUser(tx, person))
    if (!user || user.lockedAt !== null) throw new AppError('link-invalid')
    await replacePassword(tx, user.id, hash)
    await closeLink(tx, link)
    write.note({
      type: 'user.passwordSet',
      op: 'update',
      noun: 'user',
      recordId: user.id,
      caseId: null,
      version: user.version,
      changes: {},
    })
    return { email: user.email }
  })
}
