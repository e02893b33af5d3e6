//! HTML of other servers as plain text, and plain text as HTML and Markdown.

use ammonia::Builder;

/// Most characters of foreign HTML that are looked at.
const MOST: usize = 200_000;

/// Elements that end a line; all others vanish and leave their text.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "br",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "pre",
    "blockquote",
];

/// The text of foreign HTML in Markdown that says nothing but that text: paragraphs, and lists
/// with dashes; no links, no markup, nothing that Markdown could take for any.
pub fn html_to_markdown(html: &str) -> String {
    let mut paragraphs = Vec::new();
    for line in lines(html) {
        let (dash, text) = match line.strip_prefix('\u{1}') {
            Some(entry) => ("- ", entry.trim_start()),
            None => ("", line.as_str()),
        };
        if !text.is_empty() {
            paragraphs.push(format!("{dash}{}", escape_markdown(text)));
        }
    }
    paragraphs.join("\n\n")
}

/// The text of foreign HTML in one line.
pub fn html_to_line(html: &str) -> String {
    lines(html)
        .iter()
        .map(|line| line.trim_start_matches('\u{1}').trim())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The lines of foreign HTML without markup; the entry of a list begins with U+0001.
fn lines(html: &str) -> Vec<String> {
    let html: String = html
        .chars()
        .take(MOST)
        .filter(|&c| !matches!(c, '\0' | '\u{1}'))
        .collect();
    let clean = Builder::empty()
        .tags(BLOCKS.iter().copied().collect())
        .clean_content_tags(["script", "style", "template"].into_iter().collect())
        .clean(&html)
        .to_string();
    // What is left are tags without attributes: text cannot hold a bare `<`.
    let mut text = String::with_capacity(clean.len());
    // White space of the source is no line of the text.
    for (n, piece) in clean.replace(['\n', '\r'], " ").split('<').enumerate() {
        match piece.split_once('>').filter(|_| n > 0) {
            Some(("li", rest)) => text.extend(["\n\u{1}", rest]),
            Some((_, rest)) => text.extend(["\n", rest]),
            None => text.push_str(piece),
        }
    }
    let text = text
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    text.replace("&amp;", "&")
        .split('\n')
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// Plain text as Markdown that says exactly that text, in one paragraph.
pub fn escape_markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let start = text.trim_start();
    let number = start.bytes().take_while(u8::is_ascii_digit).count();
    for (n, c) in start.chars().enumerate() {
        let inside = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|'
        );
        let leading = n == 0 && matches!(c, '#' | '+' | '-' | '=' | ':');
        let numbered = n == number && n > 0 && matches!(c, '.' | ')');
        if inside || leading || numbered {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Plain text inside HTML.
pub fn escape_html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_paragraphs_without_markup() {
        for (html, markdown) in [
            ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\n\nthree"),
            ("<ul><li>a</li><li>b</li></ul>", "- a\n\n- b"),
            (
                "<p>See <a href=\"https://x.example/\">this</a> now</p>",
                "See this now",
            ),
            ("a &amp; b &lt;script&gt;", "a \\& b \\<script\\>"),
            ("<script>alert(1)</script>left", "left"),
            (
                "<strong> This is the <i>content</i></strong>",
                "This is the content",
            ),
            ("plain\ntext", "plain text"),
            ("", ""),
        ] {
            assert_eq!(html_to_markdown(html), markdown, "{html}");
        }
        assert_eq!(
            html_to_line("<p>Fediverse tv,\n Saturday</p><p>18:00</p>"),
            "Fediverse tv, Saturday 18:00"
        );
    }

    #[test]
    fn markdown_shows_exactly_the_text() {
        for text in [
            "# no heading",
            "1. no list",
            "12) no list",
            "- no list",
            "*no* _emphasis_",
            "`code`",
            "[link](javascript:alert(1))",
            "![x](y)",
            "<b>bold</b>",
            "&copy;",
            "a | b",
            "~~x~~",
            "\\",
            "=====",
            "---",
            "***",
            "+ x",
            "> x",
            ": x",
            "https://x.example/a_b_c",
        ] {
            let options =
                pulldown_cmark::Options::all() - pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION;
            let markdown = escape_markdown(text);
            let mut html = String::new();
            let parser = pulldown_cmark::Parser::new_ext(&markdown, options);
            pulldown_cmark::html::push_html(&mut html, parser);
            let shown = html
                .trim()
                .strip_prefix("<p>")
                .and_then(|rest| rest.strip_suffix("</p>"));
            let shown = shown.map(|text| {
                text.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")
            });
            assert_eq!(shown.as_deref(), Some(text), "{markdown} became {html}");
        }
    }
}
