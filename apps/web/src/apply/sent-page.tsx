import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCircleCheckFilled, IconCopy, IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { PublicPage } from '../ui/public-page.tsx'
import css from './sent.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { Sent } from './use-submit.ts'
import { useTerms } from './use-terms.ts'

/** The receipt: the number, what happens next, and the link to where it can be followed. */
export function SentPage({ sent: { number, token, officeCode, email } }: { readonly sent: Sent }) {
  const { words } = useApplyWords()
  const { offices } = useTerms()
  const clipboard = useClipboard({ timeout: 4000 })
  const heading = useRef<HTMLHeadingElement>(null)
  const office = offices.find((it) => it.code === officeCode)
  const path = `/bewerbung/${token}`
  useEffect(() => {
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <PublicPage>
      <div className={css.sent}>
        <IconCircleCheckFilled size={32} className="icon" color="var(--good)" aria-hidden />
        <h1 ref={heading} tabIndex={-1}>
          {words.sent.title}
        </h1>
        <dl className={css.number}>
          <dt>{words.sent.number}</dt>
          <dd>{number}</dd>
        </dl>
        <p>{office ? words.sent.office({ city: office.city }) : words.sent.officeLater}</p>
        <p>{words.sent.text({ email })}</p>
        <div className={css.acts}>
          <Button size="md" component="a" href={path}>
            {words.sent.page}
          </Button>
          <Button
            size="md"
            variant="default"
            component="a"
            download
            href={`/api/files/apply/${token}/receipt`}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {words.sent.receipt}
          </Button>
        </div>
        <p className="quiet">{words.sent.pageText}</p>
        <div className={css.acts}>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => clipboard.copy(window.location.origin + path)}
          >
            {clipboard.copied ? words.link.copied : words.sent.copy}
          </Button>
          <span role="status" className="sr">
            {clipboard.copied && words.link.copied}
          </span>
        </div>
        <p className={css.back}>
          <Link to="/bewerben">{words.sent.another}</Link>
        </p>
      </div>
    </PublicPage>
  )
}
