import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from './process.mjs'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface PublicCode {
  readonly [key: string]: unknown
  readonly url: string
  readonly categories: string[]
  readonly description: Record<string, object>
  readonly legal: { license: string }
  readonly maintenance: { type: string; contacts: { name: string }[] }
  readonly localisation: { localisationReady: boolean; availableLanguages: string[] }
}

const publicCode: PublicCode = parse(read('publiccode.yml'))
const manifest: { version: string; license: string } = JSON.parse(read('package.json'))

// The part of the standard's list that fits this product.
const categories = [
  'business-process-management',
  'collaboration',
  'data-visualization',
  'document-management',
  'geographic-information-systems',
  'project-management',
  'task-management',
  'time-tracking',
  'workflow-management',
]

describe('publiccode.yml follows the standard, version 0.4', () => {
  test.each(['name', 'url', 'platforms', 'categories', 'description', 'legal', 'maintenance', 'localisation'])('has %s', (key) => {
    expect(publicCode[key]).toBeTruthy()
  })

  test('states version, status and type in the words of the standard', () => {
    expect(publicCode).toMatchObject({
      publiccodeYmlVersion: '0.4',
      developmentStatus: expect.toBeOneOf(['concept', 'development', 'beta', 'stable', 'obsolete']),
      softwareType: 'standalone/web',
      platforms: ['web'],
      releaseDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    })
    expect(new URL(publicCode.url).protocol).toBe('https:')
    expect(categories).toEqual(expect.arrayContaining(publicCode.categories))
  })

  test.each(['de', 'en'])('describes the product in %s within the lengths allowed', (language) => {
    expect(publicCode.description[language]).toMatchObject({
      shortDescription: expect.stringMatching(/^.{20,150}$/),
      longDescription: expect.stringMatching(/^[^]{150,10000}$/),
      features: expect.arrayContaining([expect.any(String)]),
    })
  })

  test('names who maintains it and the languages it speaks', () => {
    expect(publicCode.maintenance.type).toBe('internal')
    expect(publicCode.maintenance.contacts.every((contact) => contact.name !== '')).toBe(true)
    expect(publicCode.localisation).toEqual({ localisationReady: true, availableLanguages: ['de', 'en'] })
  })

  test('agrees with package.json and the licence', () => {
    expect(publicCode).toMatchObject({ softwareVersion: manifest.version, legal: { license: manifest.license } })
    expect(manifest.license).toBe('EUPL-1.2')
    expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v. 1.2\n/)
  })
})
