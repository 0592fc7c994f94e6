"""English out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

ENGLISH = Tongue(
    code="en",
    markers=words("""
        the i am will my of you your please and for to is in on with from until not this
    """),
    sets={
        "am": phrases("am; are; be; will be; shall be; have been"),
        "off": phrases("vacation; leave; holiday; holidays; sabbatical; pto; honeymoon"),
        "mail": phrases("mail; email; emails; e; mails; inbox"),
    },
    away=phrases("""
        i|we {am} moving|relocating offices|office|premises|house; my child|son|daughter|kid is sick|ill|unwell;
        our|the office|offices|shop|branch will_be|is|are|remains|stays .. closed;
        i|we {am} {adverb}* on|in|at .. course|training|workshop|offsite|site_visit|conference;
        i|we {am} {adverb}* out_all_day|out_this_morning|away_from_email; our office is closed;
        i|we {am} {adverb}* off_the_grid|off_grid|on_the_move|out_of_reach|off_duty|off_today|off_tomorrow;
        called|summoned for jury_duty; i work|am_working part_time|reduced_hours;
        i will|shall|can pick_up|read|check my|our? emails|e_mails|mails|messages from;
        our|the whole? team|office|company is {adverb}* away|out|closed|at;
        we {am} {adverb}* on holiday|vacation|a_break; it is my day_off|non_working_day; my non_working day;
        i|we {am} {adverb}* out_of_office|out_of_the_office|out_of_town|out_of_the_country;
        i|we {am} {adverb}* out_of_my_office|away|offline|travelling|traveling|in_hospital|in_the_hospital;
        i|we {am} {adverb}* unavailable|absent|abroad|out_sick|off_sick|off_work|unwell|ill;
        i|we {am} {adverb}* on .. {off};
        i|we {am} {adverb}* on .. business_trip|break|jury_duty|a_course|the_road;
        i|we {am} {adverb}* taking|having|enjoying .. time_off|day_off|days_off|week_off;
        i|we {am} {adverb}* taking|having|enjoying .. weeks_off|break|holiday|vacation|leave;
        i|we {am} {adverb}* attending|visiting|at|in .. conference|fair|training|workshop|seminar|event;
        i|we {am} {adverb}* hiking|skiing|sailing|camping|trekking|cruising;
        i|we {am} {adverb}* sunbathing|diving|climbing|surfing|ooo|ooto|oof;
        i|we {am} {adverb}* out until|till|from|this|next|today|for|on|all|through|the|of|starting|as|xdayx;
        i|we am|are|be|will|shall {adverb}* not|not_be .. in_the_office|at_work|in_office;
        i|we am|are|be|will|shall {adverb}* not|not_be .. at_my_desk|available|reachable|working;
        i|we am|are|be|will {adverb}* not|not_be {adverb}* in until|till|today|this|next|on|from;
        i|we {am} {adverb}* lying|sitting|relaxing|hiking|skiing|sailing .. beach|mountains|sun|sea;
        my|our last|current? day .. office; my|our|the offices|office is|are|will_be .. closed;
        we are|will_be .. closed; you have reached .. mailbox|inbox|voicemail
    """),
    opens=phrases("""
        on annual|parental|maternity|sick leave xdayx; on leave|holiday|vacation xdayx; out xdayx; away xdayx;
        out of the? office until|till|from|today|for|this|through|back|on|and|with|starting; out of the? office;
        out|away until|till|today|all|this; absent|absence from|until|till;
        currently|presently out|away|on|travelling|traveling|abroad|unavailable;
        on .. leave|vacation|holiday|holidays|pto|sabbatical until|till|through|from|back|and|with|for|this;
        on parental|maternity|paternity|annual|sick|medical|family leave; on vacation|holiday|leave|pto;
        away until|till|from|on|for|this|today; parental|maternity|paternity|annual|sick leave;
        ooo until|till|from|back; gone fishing|hiking|sailing|skiing|until|till; back on|in;
        not in the? office
    """),
    gone=phrases("""
        was my|our last day; my last day .. was; unmonitored mailbox|inbox|address|account;
        have {adverb}* left|quit|departed .. example|role|position|post|team;
        my contract|employment .. ended|ends|has_ended|expired; passed away; is deceased;
        inactive|closed|disabled|deactivated|former mailbox|account|address;
        i have {adverb}* finished|ended .. contract|employment; no_longer handle|handling|responsible;
        i am retired|now_retired; i|we no_longer work|works; i am|have no_longer with|at|employed|working|in;
        i have {adverb}* left .. company|firm|business;
        i have left the|my|our|this company|firm|business|organisation|organization;
        i have left .. ltd|gmbh|inc|ag|llc|corp|as_of|effective;
        has left the|our company|business|organisation|organization|firm;
        is no_longer with|employed|working|at|monitored|in_use|active|valid|used;
        i have {adverb}* retired|moved_on; i have {adverb}* moved to .. role|position|team|department;
        i have {adverb}* changed|taken_on|started .. role|roles|position|positions|jobs|job;
        is leaving|has_left us; e_mail|email address has changed;
        mailbox|inbox|account|address is not .. monitored
    """),
    later=phrases("""
        no .. phone|email|internet|signal|wifi .. or|and|access; catch_up on .. email|emails|mail|mails;
        reply|respond|answer .. my next working|business day;
        respond|reply .. emails|mails|messages|e xdayx|tomorrow;
        responses|replies|reply|response may|might|will|can take .. days|hours|longer|while;
        slower|slow to reply|respond|answer;
        will|shall respond|reply|answer|get_back .. as_soon_as|as_quickly_as;
        high|large volume of .. mail|email|emails|mails|messages|requests|e;
        pick_up my|our? emails|mails|messages|e when|from|on|after;
        limited|no|intermittent|irregular|sporadic|little|restricted|reduced|patchy .. access to .. {mail};
        not have .. access to; without access to; no access to .. mail|email|emails|mails|e;
        will|shall reply|respond|answer|get_back|come_back .. when|upon|on .. return|back|returned;
        will|shall reply|respond|answer|get_back|come_back .. after|once|as_soon_as .. return|back|returned;
        will|shall be_in_touch|deal|attend .. when|upon|on|after|once|as_soon_as .. return|back|returned;
        will|shall read|follow_up|look .. when|upon|on|after|once|as_soon_as .. return|back|returned;
        will|shall .. reply|respond|answer|get_back .. upon|on|after my return; upon|on|after my return;
        when|once i am|get back; when i return; as_soon_as i return|am|can|get_back;
        not be .. checking|reading|monitoring|able_to_check|able_to_reply|able_to_respond|answering;
        not checking|reading|monitoring .. mail|email|emails|mails|inbox|messages|e;
        emails|mails|mail|email will|is|are not be? .. read|forwarded|answered|monitored|checked|processed;
        message|messages|it|they will|is|are not be? .. read|forwarded|answered|monitored|checked|processed;
        will be .. deleted|forwarded; be a delay in;
        response|responses|reply|replies may|might|will|could be .. delayed|slow|slower|late;
        delay in my|our? response|reply|responding|replying; until further notice
    """),
    instead=phrases("""
        anything burning|pressing|time_sensitive|critical|important; if .. cannot|can_not wait; everything else;
        in urgent|emergency cases|matters|case;
        for|in|with .. urgent matters|matter|issues|issue|enquiries|inquiries|requests|request;
        for|in|with .. urgent queries|cases|case|questions|business|needs|topics|things|concerns;
        in case of .. emergency|emergencies|urgency|urgent; in emergencies|an_emergency|emergency;
        for anything|everything urgent; if .. urgent; if_it is .. urgent; anything urgent;
        if you need|require .. immediate|urgent|assistance|help|support;
        need|require immediate assistance|help|attention|support|response; in my absence;
        during my absence|leave|holiday|vacation|time_off; while|when i am away|out|gone|on|off|travelling;
        for|with immediate assistance|attention|help|support; cannot wait; can not wait; can it not wait;
        urgently? please contact|call|email|mail|reach_out
    """),
    thanks=phrases("""
        thank_you|thanks|many_thanks .. for .. e_mail|email|mail|message|note|inquiry;
        thank_you|thanks|many_thanks .. for .. enquiry|contacting|reaching_out;
        thank_you|thanks|many_thanks .. for .. getting_in_touch|writing|e|contact;
        i have received your e_mail|email|mail|message; your message is important
    """),
    automatic=phrases("""
        has_been|was|is automatically generated|sent|created|produced; in response to the creation of;
        no need to reply to this;
        this is an|a|my .. automatic|automated|auto|autogenerated|automatically .. reply|response|message|email;
        this is an|a|my .. automatic|automated|auto|autogenerated|automatically .. mail|notification|answer|e;
        this|the message|mail|email was|is|has_been .. generated|sent|created automatically;
        this|the e_mail|reply|response was|is|has_been .. generated|sent|created automatically;
        automatically generated|sent|created message|mail|email|reply|response;
        please|do do? not reply|respond to this; this mailbox|inbox|address is not monitored;
        you will only? receive this .. once|notification|message; only notification you will receive;
        verify that you are|a .. human|person|spam; requires that you verify
    """),
    received=phrases("""
        ticket|request|case .. has_been|was closed|updated|resolved|merged|solved;
        hope .. ticket|request|case .. resolved|solved; my|our working|office hours|days are;
        ticket|case|request|incident # .. was|has|is; we have received your|the; got your request|message|email;
        your|the case|ticket has_been|was created|opened; keep|include|quote this|the id|number|reference;
        be in_touch shortly|soon; aim_to respond|reply|answer;
        your|the request|message|email|mail|enquiry .. has|have been .. received|logged|created;
        your|the request|message|email|mail|enquiry .. has|have been .. registered|opened|assigned|recorded;
        your|the inquiry|ticket|case|e_mail|submission .. has|have been .. received|logged|created;
        your|the inquiry|ticket|case|e_mail|submission .. has|have been .. registered|opened|assigned|recorded;
        we have .. received your|the; we received your;
        we|have got your request|message|email|mail|enquiry|ticket;
        incident|request|case|ticket .. has been opened|logged|created|raised; our office|offices is|are open;
        office|opening|business hours are; outside .. office|business|working|opening hours;
        respond|reply|answer .. next business|working day; ticket|case|reference|request number|id|no|reference;
        ticket|case # has|was; member of our|the|my .. team; our .. team will;
        within # hours|business|working|hrs; within one|two|three business|working|day|days;
        one|two|1|2 business|working day|days; will be|get in_touch|back .. shortly|soon|possible;
        add|to_add .. comments .. reply; please type your reply above
    """),
    months=phrases("""
        january|jan; february|feb; march|mar; april|apr; may; june|jun; july|jul; august|aug;
        september|sept|sep; october|oct; november|nov; december|dec
    """),
    weekdays=phrases("""
        monday|mon; tuesday|tue|tues; wednesday|wed; thursday|thu|thur|thurs; friday|fri; saturday|sat;
        sunday|sun
    """),
    until=words("until till til through thru ending ends untill"),
    starts=words("from since starting beginning commencing effective as"),
    back=words("back reopen reopens reopening return returning returns returned again resume resuming rejoin"),
    joins=words("to through thru until till and inclusive"),
    conjunction="and",
    before=words("before prior"),
    after=words("after"),
    negations=words("not no never unable"),
    present=words("available reachable pick read reading answer answering respond responding"),
    first_person=words("i we my our me"),
    today=phrases("today; this morning|afternoon|evening; rest of the day"),
    tomorrow=phrases("tomorrow; tomorrow morning|afternoon"),
    ask=phrases("""
        can reach;
        successor is|will_be; successor; comes from; contact; contacting; reach out to; reaching out to;
        get in touch with; be in touch with; speak to|with; turn to; call; ring; phone; ping; email; mail;
        e mail; write to; ask; covered by; represented by; handled by; looked after by;
        deputy|backup|back_up|stand_in|substitute|replacement|delegate is|are|will_be; deputy; backup; stand in;
        substitute; replacement; direct|forward|send|resend|address .. to; see; refer to; help from; cover is;
        cover
    """),
    covers=phrases("""
        has|have taken_over|taken_on;
        covers; is|will|are|shall {adverb}* be? covering|cover|help|helping|assist|assisting|take_over;
        is|will|are|shall {adverb}* be? taking_over|stand_in|standing_in|deputise;
        is|will|are|shall {adverb}* be? look_after|looking_after|handling|handle; stands in; takes over;
        is my|the|your deputy|backup|stand_in|contact|substitute|replacement|delegate|cover; replaces me;
        will|can be happy|able|glad to help|assist; can help|assist; deputises; looks after;
        is minding|monitoring|watching|reading; reads|checks|monitors|watches my|the;
        will be your|my|the contact; is available; has my
    """),
    urgent=words("urgent urgently emergency immediate emergencies"),
)
