import type { Text } from '../../text/text.ts';
import type { CitationView, CitationViews } from '../panel/model.ts';

interface CitedProps {
  text: Text;
  ids: readonly string[];
  citations: CitationViews;
  /** −1 takes the links out of the order of the Tab key. */
  tabIndex?: 0 | -1;
}

/** The sources behind one sentence or figure, numbered, each with its publisher; counted until they are read. */
export function Cited({ text, ids, citations, tabIndex = 0 }: CitedProps) {
  if (ids.length === 0) return null;
  if (typeof citations === 'string')
    return <span class="cited-count">{text.count('sources_all', ids.length)}</span>;
  return (
    <ol class="cited" aria-label={text.say('cited_by')}>
      {ids.map((id, i) => (
        <li key={id}>
          <span class="cited-number">{i + 1}</span>
          <CitedSource text={text} id={id} citation={citations.get(id)} tabIndex={tabIndex} />
        </li>
      ))}
    </ol>
  );
}

interface CitedSourceProps {
  text: Text;
  id: string;
  citation: CitationView | undefined;
  tabIndex: 0 | -1;
}

function CitedSource({ text, id, citation, tabIndex }: CitedSourceProps) {
  if (!citation) return <span>{id}</span>;
  const { title, publisher, date, url } = citation;
  const about = [title, date === null ? text.say('source_undated') : text.written(date)];
  if (url === null)
    return <span title={[...about, text.say('source_no_link')].join(' · ')}>{publisher}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={about.join(' · ')}
      tabIndex={tabIndex}
    >
      {publisher}
      <span class="visually-hidden">{`: ${about.join(', ')}`}</span>
    </a>
  );
}
