import { parseArgs } from 'node:util'
import { needsOffice, roles } from '@etappe/domain/access/role'
import type { Day } from '@etappe/domain/kernel/day'
import { type FieldProblem, problemsOf } from '@etappe/domain/kernel/problems'
import { grantFields } from '@etappe/domain/users/grant'
import { userFields } from '@etappe/domain/users/user'
import { de } from '@etappe/i18n/de/index'
import { z } from 'zod'

const words = de.users.command

/** How the command is called, with what every role may do. */
export const usage = [
  words.usage,
  '',
  words.roles,
  ...roles.map((role) => words.role({ role, name: de.users.role[role], hint: de.users.roleHint[role] })),
  words.needsOffice,
].join('\n')

const options = {
  name: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  office: { type: 'string' },
  help: { type: 'boolean' },
} as const

const optionOf: Readonly<Record<string, string>> = { officeCode: 'office' }

/** Problems by field path as lines: `--email: Das ist keine E-Mail-Adresse.` */
export function problemLines(problems: Readonly<Record<string, FieldProblem>>): string[] {
  return Object.entries(problems).map(([path, problem]) => {
    const field = path.replace(/^.*\./, '')
    const text = field === 'role' && problem === 'invalid' ? words.unknownRole : de.errors.problem[problem]
    return `--${optionOf[field] ?? field}: ${text}`
  })
}

const explained = (lines: readonly string[]) => new Error(`${lines.join('\n')}\n\n${usage}`)

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new Error(`${words.badArguments}\n\n${usage}`, { cause: error })
  }
}

const input = z.object({ fields: userFields, grants: z.tuple([grantFields]) })

/** Reads the arguments; what is wrong with them is thrown in words. `null` when only help is asked for. */
export function readInput(args: readonly string[], today: Day): z.infer<typeof input> | null {
  const { name, email, role, office, help } = valuesOf(args)
  if (help) return null
  const officeCode = office?.toUpperCase() ?? null
  const parsed = input.safeParse({
    fields: { name, email },
    grants: [{ role, officeCode, deputyForId: null, validFrom: today, validTo: null }],
  })
  if (!parsed.success) {
    const missing = role === undefined ? { 'grants.0.role': 'required' as const } : {}
    throw explained(problemLines({ ...problemsOf(parsed.error), ...missing }))
  }
  const [grant] = parsed.data.grants
  if (needsOffice(grant.role) && officeCode === null) throw explained(problemLines({ officeCode: 'office-required' }))
  return parsed.data
}
