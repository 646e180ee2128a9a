import { type LinkStrength, linkStrengths, type Offer, type OfferLink } from '@etappe/domain/baseline/offer'
import { offerLinkId } from '@etappe/domain/kernel/id'
import { ActionIcon, Button, NativeSelect, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './offer-panel.module.css'
import type { Offers } from './use-offers.ts'

interface Props {
  readonly offer: Offer
  readonly data: Offers
  readonly canWrite: boolean
}

const otherEnd = (link: OfferLink, id: Offer['id']) => (link.offerAId === id ? link.offerBId : link.offerAId)

/** How an offer works together with others of the case; each change is saved at once. */
export function OfferLinks({ offer, data, canWrite }: Props) {
  const { api, locale } = useApp()
  const words = useWords('offers')
  const say = words.links
  const { linkStrength } = useWords('baseline')
  const link = useCommand(api.offer.link.mutationOptions(), { done: () => say.linked, undo: true })
  const unlink = useCommand(api.offer.unlink.mutationOptions(), { done: () => say.unlinked, undo: true })
  const [other, setOther] = useState<string | null>(null)
  const [strength, setStrength] = useState<LinkStrength>('informal')
  const links = data.linksOf.get(offer.id) ?? []
  const linked = new Set(links.map((it) => otherEnd(it, offer.id)))
  const nameOf = (id: string) => data.offers.find((it) => it.id === id)?.name ?? '…'
  const { compare } = new Intl.Collator(locale)
  const free = data.offers.filter((it) => it.id !== offer.id && !linked.has(it.id)).toSorted((a, b) => compare(a.name, b.name))
  const strengths = linkStrengths.map((value) => ({ value, label: linkStrength[value] }))
  const strengthOf = (value: string) => linkStrengths.find((it) => it === value) ?? 'informal'
  const add = async () => {
    const to = free.find((it) => it.id === other)
    if (!to) return
    const ends = { caseId: offer.caseId, offerAId: offer.id, offerBId: to.id, strength }
    if (await link.run({ id: offerLinkId.parse(crypto.randomUUID()), ...ends })) setOther(null)
  }
  return (
    <section className={css.links} aria-label={words.form.links}>
      <h3>{words.form.links}</h3>
      {links.length === 0 && <p className="quiet">{say.none}</p>}
      <ul>
        {links.map((it) => {
          const name = nameOf(otherEnd(it, offer.id))
          return (
            <li key={it.id} className={css.link}>
              <bdi>{name}</bdi>
              <NativeSelect
                aria-label={say.change({ name })}
                disabled={!canWrite}
                value={it.strength}
                data={strengths}
                onChange={(event) => void link.run({ ...endsOf(it), strength: strengthOf(event.currentTarget.value) })}
              />
              {canWrite && (
                <ActionIcon
                  variant="subtle"
                  aria-label={say.remove({ name })}
                  onClick={() => void unlink.run({ id: it.id, version: it.version })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          )
        })}
      </ul>
      {canWrite && free.length > 0 && (
        <div className={css.add}>
          <Select
            label={say.other}
            searchable
            clearable
            value={other}
            data={free.map((it) => ({ value: it.id, label: it.name }))}
            onChange={setOther}
          />
          <NativeSelect
            label={say.strength}
            value={strength}
            data={strengths}
            onChange={(event) => setStrength(strengthOf(event.currentTarget.value))}
          />
          <Button variant="default" disabled={other === null} loading={link.isPending} onClick={() => void add()}>
            {say.add}
          </Button>
        </div>
      )}
    </section>
  )
}

const endsOf = ({ id, caseId, offerAId, offerBId }: OfferLink) => ({ id, caseId, offerAId, offerBId })
