import '../../text/later.ts';
import type { PanelModel } from '../../layers/panel-model.ts';
import type { Text } from '../../text/text.ts';
import type { CitationView, CitationViews } from './model.ts';

/** Sources named in full; more are counted. */
const NAMED = 3;

/**
 * What "Copy with source" copies: the sentence with date and confidence, the sources behind it, and the link.
 * Sources that are not read yet are counted, so that the text never claims fewer than there are.
 */
export function copyWithSource(
  model: Pick<PanelModel, 'sentence' | 'now' | 'sources' | 'behind'>,
  citations: CitationViews,
  link: string,
  text: Text,
): string {
  const now = [...new Set(model.now.flatMap((block) => block.citations))];
  const ids = model.behind ?? (now.length > 0 ? now : model.sources);
  const sentence = model.sentence.replace(/[.။\s]+$/u, '');
  if (ids.length === 0) return `${sentence}. ${link}`;
  const known = typeof citations === 'string' ? [] : ids.flatMap((id) => citations.get(id) ?? []);
  const named = known.slice(0, NAMED).map((citation) => citationWords(citation, text));
  const rest = ids.length - named.length;
  const counted =
    rest === 0 ? [] : [`${named.length > 0 ? '+ ' : ''}${text.count('sources_all', rest)}`];
  return text.say('copy_sentence', {
    sentence,
    sources: [...named, ...counted].join('; '),
    link,
  });
}

/** "The Irrawaddy, “KIA seals off …”, Oct 2024, https://…". */
function citationWords(citation: CitationView, text: Text): string {
  const date = citation.date === null ? text.say('source_undated') : text.written(citation.date);
  return [citation.publisher, `“${citation.title}”`, date, citation.url].filter(Boolean).join(', ');
}
