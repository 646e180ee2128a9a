import { describe, expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

describe('the path after the sign-in', () => {
  it.each(['/faelle', '/faelle/KI-N-017?tab=verlauf#unten', '/faelle?text=M%C3%BCller', '/'])('keeps %s', (path) => {
    expect(returnPath(path)).toBe(path)
  })

  it.each([
    undefined,
    '',
    'faelle',
    'https://evil.example/',
    '//evil.example/faelle',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    '/anmelden?weiter=/anmelden',
    '/passwort/abc',
    '/api/auth/sign-out',
  ])('sends %j to the start page', (path) => {
    expect(returnPath(path)).toBe('/')
  })
})
