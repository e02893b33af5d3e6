//! Authors' Markdown as safe HTML.

use pulldown_cmark::{
    CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};

use super::html;

/// Deepest nesting that is kept: quotations of quotations, lists in lists.
const MOST_NESTED: usize = 16;

/// Safe HTML from CommonMark: headings begin at `h2`, pictures become their description, raw HTML
/// goes through the same allow list as HTML of others, and bare web addresses become links.
///
/// Never panics, and costs no more than the length of the text.
#[must_use]
pub fn render(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len() + markdown.len() / 4);
    pulldown_cmark::html::push_html(&mut out, events(markdown).into_iter());
    html::clean(out.trim_end())
}

/// The text of Markdown, one line for each block.
#[must_use]
pub fn text(markdown: &str) -> String {
    html::text(&render(markdown))
}

/// The first `most` characters of the text, in one line.
#[must_use]
pub fn excerpt(markdown: &str, most: usize) -> String {
    // What cannot reach the extract need not be parsed: four times covers marks and addresses.
    let enough = markdown
        .char_indices()
        .nth(most.saturating_mul(4).saturating_add(2_000));
    let head = enough.map_or(markdown, |(end, _)| markdown.get(..end).unwrap_or(markdown));
    super::plain::excerpt(&text(head), most)
}

fn events(markdown: &str) -> Vec<Event<'_>> {
    let mut depth = 0_usize;
    let mut links = 0_usize;
    let mut verbatim = 0_usize;
    let mut events = Vec::new();
    for event in TextMergeStream::new(Parser::new_ext(markdown, Options::empty())) {
        match event {
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(tag) => {
                depth += 1;
                links += usize::from(matches!(tag, Tag::Link { .. }));
                verbatim += usize::from(matches!(tag, Tag::CodeBlock(_)));
                if depth <= MOST_NESTED {
                    events.push(Event::Start(lower(tag)));
                }
            }
            Event::End(tag) => {
                if depth <= MOST_NESTED {
                    events.push(Event::End(lower_end(tag)));
                }
                depth = depth.saturating_sub(1);
                links = links.saturating_sub(usize::from(matches!(tag, TagEnd::Link)));
                verbatim = verbatim.saturating_sub(usize::from(matches!(tag, TagEnd::CodeBlock)));
            }
            Event::Text(text) if links == 0 && verbatim == 0 && text.contains("://") => {
                link_addresses(&text, &mut events);
            }
            event => events.push(event),
        }
    }
    events
}

/// Makes links of the bare web addresses in a text.
fn link_addresses<'a>(text: &str, events: &mut Vec<Event<'a>>) {
    let mut rest = text;
    while let Some(start) = find_address(rest) {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| c.is_whitespace() || "<>\"".contains(c))
            .unwrap_or(from.len());
        let address = trim_address(from.get(..end).unwrap_or(from));
        events.push(Event::Text(CowStr::from(before.to_owned())));
        events.push(Event::Start(Tag::Link {
            link_type: LinkType::Autolink,
            dest_url: CowStr::from(address.to_owned()),
            title: CowStr::Borrowed(""),
            id: CowStr::Borrowed(""),
        }));
        events.push(Event::Text(CowStr::from(address.to_owned())));
        events.push(Event::End(TagEnd::Link));
        rest = from.get(address.len()..).unwrap_or_default();
    }
    events.push(Event::Text(CowStr::from(rest.to_owned())));
}

/// Where the next `https://` or `http://` with something behind it begins.
fn find_address(text: &str) -> Option<usize> {
    text.match_indices("://").find_map(|(at, _)| {
        let before = text.get(..at)?;
        let scheme = ["https", "http"]
            .into_iter()
            .find(|scheme| before.ends_with(scheme))?;
        let start = at - scheme.len();
        let inside_word = before
            .get(..start)?
            .ends_with(|c: char| c.is_alphanumeric());
        let host = text
            .get(at + 3..)?
            .chars()
            .next()
            .is_some_and(char::is_alphanumeric);
        (host && !inside_word).then_some(start)
    })
}

/// An address without the punctuation of the sentence around it.
fn trim_address(mut address: &str) -> &str {
    while let Some(last) = address.chars().next_back() {
        let sentence = ".,;:!?'*_".contains(last);
        let unmatched = last == ')' && address.matches(')').count() > address.matches('(').count();
        if !sentence && !unmatched {
            break;
        }
        address = address
            .get(..address.len() - last.len_utf8())
            .unwrap_or_default();
    }
    address
}

fn lower(tag: Tag<'_>) -> Tag<'_> {
    match tag {
        Tag::Heading { level, .. } => Tag::Heading {
            level: below(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        },
        // Names of languages would be classes, which are not kept.
        Tag::CodeBlock(_) => Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented),
        tag => tag,
    }
}

fn lower_end(tag: TagEnd) -> TagEnd {
    match tag {
        TagEnd::Heading(level) => TagEnd::Heading(below(level)),
        tag => tag,
    }
}

fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn what_authors_write_is_kept() {
        for (markdown, html) in [
            (
                "# One\n\n## Two\n\n##### Five",
                "<h2>One</h2>\n<h3>Two</h3>\n<h4>Five</h4>",
            ),
            (
                "*a* **b** `c`",
                "<p><em>a</em> <strong>b</strong> <code>c</code></p>",
            ),
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
            (
                "[x](https://a.example/?a=1&b=2)",
                "<p><a href=\"https://a.example/?a=1&amp;b=2\" rel=\"nofollow noopener ugc\">x</a></p>",
            ),
            (
                "```rust\nlet a = 1 < 2;\n```",
                "<pre><code>let a = 1 &lt; 2;\n</code></pre>",
            ),
        ] {
            assert_eq!(render(markdown), html, "{markdown}");
        }
    }

    #[test]
    fn what_harms_is_not() {
        for (markdown, html) in [
            (
                "[x](javascript:alert(1))",
                "<p><a rel=\"nofollow noopener ugc\">x</a></p>",
            ),
            ("![a robot](http://evil.example/px.gif)", "<p>a robot</p>"),
            ("<script>alert(1)</script>", ""),
            ("a <img src=x onerror=alert(1)> b", "<p>a  b</p>"),
            ("<p style=\"position:fixed\">a</p>", "<p>a</p>"),
            (
                "[x](/sign-out)",
                "<p><a rel=\"nofollow noopener ugc\">x</a></p>",
            ),
        ] {
            assert_eq!(render(markdown), html, "{markdown}");
        }
    }

    #[test]
    fn bare_addresses_become_links() {
        let link = |address: &str| {
            format!("<a href=\"{address}\" rel=\"nofollow noopener ugc\">{address}</a>")
        };
        for (markdown, html) in [
            (
                "See https://a.example/b_c_d, or (http://e.example/f(g)).",
                format!(
                    "<p>See {}, or ({}).</p>",
                    link("https://a.example/b_c_d"),
                    link("http://e.example/f(g)")
                ),
            ),
            (
                "`https://a.example`",
                "<p><code>https://a.example</code></p>".to_owned(),
            ),
            (
                "https:// and ftp://a.example",
                "<p>https:// and ftp://a.example</p>".to_owned(),
            ),
            (
                "<https://a.example/>",
                format!("<p>{}</p>", link("https://a.example/")),
            ),
        ] {
            assert_eq!(render(markdown), html, "{markdown}");
        }
    }

    #[test]
    fn nesting_ends_somewhere() {
        for markdown in [
            ">".repeat(10_000) + " deep",
            format!("{}\n", ">".repeat(220)).repeat(220),
            "- ".repeat(10_000) + "deep",
            "*_".repeat(3_000) + "deep" + &"_*".repeat(3_000),
            "[".repeat(50_000),
            "<b>".repeat(16_000),
            "![".repeat(20_000),
            "`".repeat(50_000),
            "https://a".repeat(5_000),
        ] {
            let html = render(&markdown);
            let start: String = markdown.chars().take(8).collect();
            assert!(
                html.matches("<blockquote>").count() <= MOST_NESTED,
                "{start}"
            );
        }
    }

    #[test]
    fn an_extract_has_no_marks() {
        let markdown = "# Robots\n\n**Build** one & [race](https://a.example) it.\n\n- bring wire";
        assert_eq!(text(markdown), "Robots\nBuild one & race it.\nbring wire");
        assert_eq!(excerpt(markdown, 18), "Robots Build one &…");
        assert_eq!(excerpt(&"word ".repeat(1_000_000), 9), "word word…");
    }
}
