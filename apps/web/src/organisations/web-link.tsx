import { useWords } from '../app/words.ts'

/** The address of a website as people type it, with or without `https://`; anything else is no address to follow. */
function addressOf(text: string): string | null {
  const url = URL.parse(/^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

/** A website, to be opened beside the product; plain text when it is none. */
export function WebLink({ address, name }: { readonly address: string; readonly name: string }) {
  const { page } = useWords('organisations')
  const href = addressOf(address)
  if (href === null) return address
  return (
    <a href={href} target="_blank" rel="noreferrer" title={page.website({ name })}>
      {address}
    </a>
  )
}
