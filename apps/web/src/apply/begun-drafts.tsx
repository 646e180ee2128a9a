import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { forgetDraft, knownDrafts } from './known-drafts.ts'
import css from './start.module.css'
import { useApplyWords } from './use-apply-words.ts'
import { useTerms } from './use-terms.ts'

/** Drafts begun in this browser; nothing at all when there are none. */
export function BegunDrafts() {
  const { messages: m, words, formats } = useApplyWords()
  const { today } = useTerms()
  const [drafts, setDrafts] = useState(() => knownDrafts(today))
  if (drafts.length === 0) return null
  const forget = (token: string) => {
    forgetDraft(token)
    setDrafts(knownDrafts(today))
  }
  return (
    <section className={css.begun} aria-labelledby="begun">
      <h2 id="begun">{words.begun.title}</h2>
      <p className="quiet small">{words.begun.text}</p>
      <ul>
        {drafts.map(({ token, kind, name, expiresOn }) => {
          const shown = name === '' ? words.begun.unnamed : name
          return (
            <li key={token}>
              <span>
                <bdi className="strong">{shown}</bdi>
                <span className="quiet small">{words.begun.until({ kind: m.cases.kind[kind], day: formats.day(expiresOn) })}</span>
              </span>
              <Button
                renderRoot={(props) => (
                  <Link {...props} to="/bewerben/$token" params={{ token }} aria-label={words.begun.goOnNamed({ name: shown })} />
                )}
              >
                {words.begun.goOn}
              </Button>
              <Button variant="subtle" aria-label={words.begun.forgetNamed({ name: shown })} onClick={() => forget(token)}>
                {words.begun.forget}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
