import type { Day } from '@etappe/domain/kernel/day'
import { expect, it } from 'vitest'
import { readInput } from './user-create-input.ts'

const today = '2026-11-24' as Day
const ruth = ['--name', 'Ruth Quittenbaum', '--email', 'Ruth@Example.org']
const complaintOf = (...args: string[]): string => {
  try {
    readInput(args, today)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

it('reads a person with one role from today on, and an office however it is written', () => {
  expect(readInput([...ruth, '--role', 'officeLead', '--office', 'ki'], today)).toEqual({
    fields: { name: 'Ruth Quittenbaum', email: 'ruth@example.org' },
    grants: [{ role: 'officeLead', officeCode: 'KI', deputyForId: null, validFrom: today, validTo: null }],
  })
  expect(readInput([...ruth, '--role', 'admin'], today)?.grants[0].officeCode).toBeNull()
})

it('is asked for nothing but help', () => {
  expect(readInput(['--help'], today)).toBeNull()
})

it.each([
  [[], ['--name: Bitte füllen Sie dieses Feld aus.', '--email: Bitte füllen', '--role: Bitte füllen']],
  [[...ruth, '--role', 'chefin'], ['--role: Diese Rolle gibt es nicht.']],
  [
    ['--name', ' ', '--email', 'ruth', '--role', 'admin'],
    ['--name: Bitte füllen', '--email: Das ist keine E-Mail-Adresse.'],
  ],
  [[...ruth, '--role', 'officeStaff'], ['--office: Bitte wählen Sie ein Servicebüro.']],
  [[...ruth, '--role', 'officeStaff', '--office', 'Kiel'], ['--office: Das enthält Zeichen']],
  [['--rolle', 'admin'], ['Diese Angaben lassen sich nicht lesen.']],
  [['admin'], ['Diese Angaben lassen sich nicht lesen.']],
  [['--name'], ['Diese Angaben lassen sich nicht lesen.']],
])('says what is wrong with %j, and how it is done', (args, words) => {
  for (const word of [...words, 'Aufruf: npm run user:create', 'Rollen:']) expect(complaintOf(...args)).toContain(word)
})
